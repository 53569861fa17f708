// While the page of a circle on the map is on its way, the drawing goes towards that circle.
// The address of such a link is no plain text, which Turbo takes for granted: the click is the browser's own.
addEventListener("click", (event) => {
  const link = event.target.closest?.("svg.map a");
  const map = link?.closest("svg.map");
  if (link) event.stopPropagation();
  if (!map || event.ctrlKey || event.metaKey || event.shiftKey
    || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const disc = link.querySelector(".disc");
  const [cx, cy, r] = ["cx", "cy", "r"].map((name) => Number(disc.getAttribute(name)));
  const from = map.viewBox.baseVal, start = [from.x, from.y, from.width], end = [cx - r, cy - r, 2 * r];
  const began = performance.now();
  requestAnimationFrame(function step(now) {
    const share = Math.min(1, (now - began) / 250), eased = share * (2 - share);
    const [x, y, size] = start.map((value, i) => value + (end[i] - value) * eased);
    map.setAttribute("viewBox", `${x} ${y} ${size} ${size}`);
    if (share < 1 && map.isConnected) requestAnimationFrame(step);
  });
}, true);

// On the map the arrow keys go to the nearest circle on that side, and Escape goes to the circle around.
const sides = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

addEventListener("keydown", (event) => {
  const map = event.target.closest?.("svg.map") ?? (event.target === document.body ? document.querySelector("svg.map") : null);
  if (!map || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "Escape" && map.dataset.wider) Turbo.visit(map.dataset.wider);
  const side = sides[event.key];
  const from = event.target.closest?.("svg.map a");
  if (!side || !from) return;
  event.preventDefault();
  nearest(map, from, side)?.focus();
});

function nearest(map, from, [x, y]) {
  const here = middle(from);
  let best = null, least = Infinity;
  for (const link of map.querySelectorAll("a")) {
    const there = middle(link);
    const along = (there.x - here.x) * x + (there.y - here.y) * y;
    const aside = Math.abs((there.x - here.x) * y) + Math.abs((there.y - here.y) * x);
    const away = along + 2 * aside;
    if (link !== from && there.shown && along > 1 && away < least) [best, least] = [link, away];
  }
  return best;
}

function middle(link) {
  const box = link.querySelector(".disc").getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, shown: box.width > 0 };
}

// On the map the arrow keys go to the nearest circle on that side, Enter goes into it, and Escape goes to the circle around.
// Whoever goes in or out by the keys stands on a circle again on the next map.
const sides = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const left = "map-left";

addEventListener("keydown", (event) => {
  const map = event.target.closest?.("svg.map") ?? (event.target === document.body ? document.querySelector("#main svg.map") : null);
  if (!map || event.altKey || event.ctrlKey || event.metaKey) return;
  const from = event.target.closest?.("svg.map a");
  if (event.key === "Enter" && from) sessionStorage.setItem(left, "");
  if (event.key === "Escape" && map.dataset.wider) out(map);
  const side = sides[event.key];
  const next = side && (from ? nearest(map, from, side) : map.querySelector("a"));
  if (from ? side : next) event.preventDefault();
  next?.focus();
});

function out(map) {
  sessionStorage.setItem(left, map.querySelector(".deep-0").id);
  Turbo.visit(map.dataset.wider);
}

function arrive() {
  const map = document.querySelector("#main svg.map");
  const came = sessionStorage.getItem(left);
  sessionStorage.removeItem(left);
  if (map && came !== null) (came && map.querySelector(`#${CSS.escape(came)} a`) || map.querySelector("a"))?.focus();
}

arrive();
addEventListener("turbo:load", arrive);

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

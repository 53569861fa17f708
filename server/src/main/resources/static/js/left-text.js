// Words whose form is gone, because others went on meanwhile, stay in view: until they are dropped, or until their form
// is there again and has them.
const start = () => `kept ${document.body.dataset.who ?? ""} ${location.pathname} `;
const words = (name) => (JSON.parse(localStorage.getItem(name)).words ?? []).join("\n");
const goesOut = (id) => JSON.parse(localStorage.getItem("waiting") ?? "[]").some((one) => one.id === id);
const isLeft = (name) => {
  const id = name.slice(start().length);
  return name.startsWith(start()) && !document.getElementById(id) && !goesOut(id) && words(name) !== "";
};
const left = () => Object.keys(localStorage).filter(isLeft);

let shown = "";
function show({ type }) {
  const box = document.getElementById("left-over");
  if (!box) return;
  const text = document.getElementById("lost") ? "" : left().map(words).join("\n\n");
  box.querySelector("textarea").value = text;
  box.hidden = text === "";
  if (text !== shown && text !== "" && type === "turbo:morph") box.scrollIntoView({ block: "nearest" });
  shown = text;
}
addEventListener("turbo:load", show);
addEventListener("turbo:morph", show);
addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-left-drop]")) return;
  for (const name of left()) localStorage.removeItem(name);
  show(event);
});

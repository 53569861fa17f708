// Beginning: the time zone, and the names just written as the choice of who one is.
const SEPARATORS = /[,،、;\n\r]+/;
const fill = () => {
  for (const field of document.querySelectorAll("input[data-zone]")) {
    if (!field.value) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
  }
  for (const part of document.querySelectorAll("[data-names]")) offer(part);
};
const offer = (part) => {
  const choice = part.querySelector("select");
  const names = document.getElementById(part.dataset.names).value.split(SEPARATORS).map((name) => name.trim());
  const wanted = names.filter((name) => name);
  if ([...choice.options].map((option) => option.value).join("\n") === wanted.join("\n")) return;
  const chosen = choice.value;
  choice.replaceChildren(...wanted.map((name) => new Option(name, name, false, name === chosen)));
};
addEventListener("input", ({ target }) => {
  for (const part of document.querySelectorAll("[data-names]")) if (part.dataset.names === target.id) offer(part);
});
addEventListener("turbo:load", fill);
addEventListener("turbo:render", fill);
fill();

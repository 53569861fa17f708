// A page that is sent stays where it was. When another step of the meeting is next by that, it is brought into view.
const next = () => document.querySelector("#guide, #round, .meeting-head");
const step = () => ["#meeting h1", "#guide .say", "#round .question"]
  .map((part) => document.querySelector(part)?.textContent ?? "").join("\n");
let sent;

addEventListener("turbo:submit-start", () => {
  sent = document.getElementById("meeting") ? step() : undefined;
});
addEventListener("turbo:render", () => {
  if (sent === undefined || !document.getElementById("meeting") || step() === sent) return;
  sent = undefined;
  if (next()?.getBoundingClientRect().top < 0) next().scrollIntoView();
});

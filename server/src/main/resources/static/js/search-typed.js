// What there is already, while somebody types: <turbo-frame data-from="field id" data-find="address">, fetched with ?q=.
const PAUSE = 350;
const LEAST = 3;
let timer;
addEventListener("input", ({ target }) => {
  const frames = target.id ? document.querySelectorAll(`turbo-frame[data-from="${CSS.escape(target.id)}"]`) : [];
  if (!frames.length) return;
  clearTimeout(timer);
  const words = target.value.trim().slice(0, 400);
  if (words.length < LEAST || !navigator.onLine) return;
  timer = setTimeout(() => {
    for (const frame of frames) frame.src = `${frame.dataset.find}?q=${encodeURIComponent(words)}`;
  }, PAUSE);
});

// The field of "Copy for our chat": selected when entered, copied or shared where the browser can; and the print button.
addEventListener("focusin", ({ target }) => {
  if (target.matches("copy-text textarea")) target.select();
});
addEventListener("click", async ({ target }) => {
  const button = target.closest("button");
  const box = button?.closest("copy-text");
  if (button?.matches("[data-print]")) window.print();
  if (!box) return;
  const text = box.querySelector("textarea").value;
  if (button.matches("[data-share]")) await navigator.share({ text }).catch(() => {});
  if (button.matches("[data-copy]")) {
    await navigator.clipboard.writeText(text);
    const status = box.querySelector("[role=status]");
    status.textContent = status.dataset.said;
  }
});

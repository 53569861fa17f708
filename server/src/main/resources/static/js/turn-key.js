// Ctrl+Enter moves the turn from anywhere, Space when the cursor is in no field: the button marked data-key="turn".
addEventListener("keydown", (event) => {
  const button = document.querySelector("button[data-key=turn]:not(:disabled)");
  if (!button || event.repeat) return;
  const far = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  const near = event.key === " " && !event.target.closest("input, textarea, select, button, a, summary, label, [contenteditable]");
  if (!far && !near) return;
  event.preventDefault();
  button.click();
});

// What stands in a chosen file is put into the field it belongs to; nothing is sent by that.
addEventListener("change", async (event) => {
  const into = event.target.dataset?.into && document.getElementById(event.target.dataset.into);
  const file = into && event.target.files[0];
  if (!file) return;
  into.value = read(await file.arrayBuffer());
  into.dispatchEvent(new Event("input", { bubbles: true }));
});

function read(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

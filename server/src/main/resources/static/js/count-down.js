// <count-down until now left more>: minutes left by the server's clock, as "9 min left", later "3 min more".
class CountDown extends HTMLElement {
  static observedAttributes = ["until", "now"];
  #behind = 0;
  #timer;

  connectedCallback() {
    this.#timer = setInterval(() => this.draw(), 1000);
    this.draw();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  attributeChangedCallback(name) {
    if (name === "now") this.#behind = Date.now() - Number(this.getAttribute("now"));
    if (this.isConnected) this.draw();
  }

  draw() {
    const seconds = Math.floor((Number(this.getAttribute("until")) - Date.now() + this.#behind) / 1000);
    const words = this.getAttribute(seconds >= 0 ? "left" : "more");
    const said = words.replace("#", Math.ceil(Math.abs(seconds) / 60));
    if (this.textContent !== said) this.textContent = said;
  }
}
customElements.define("count-down", CountDown);
addEventListener("turbo:morph-element", ({ target }) => {
  if (target instanceof CountDown) target.draw();
});

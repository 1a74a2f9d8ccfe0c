// Where a message is written: Enter sends, Shift+Enter makes a new line, the commands are a tap away.

import { el } from "./dom.js";
import { t } from "./texts.js";

const form = document.getElementById("composer");
const words = document.getElementById("words");
const quick = document.getElementById("quick");
const example = document.getElementById("example");

let last = "";

/** Calls `send(text)` for every message written here. */
export function onSend(send) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = words.value.trim();
    if (!text) return words.focus();
    last = text;
    write("");
    send(text);
  });
  words.addEventListener("input", grow);
  words.addEventListener("keydown", (event) => {
    // Enter also picks a candidate while Chinese is being typed; 229 is how Safari says so.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key === "Enter" && !event.shiftKey && !composing) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === "ArrowUp" && !words.value && last) {
      event.preventDefault();
      write(last);
    }
  });
}

export function showCommands(commands) {
  words.placeholder = t("web.placeholder");
  document.getElementById("send").setAttribute("aria-label", t("web.send"));
  quick.setAttribute("aria-label", t("web.quick"));
  quick.replaceChildren(
    ...commands.map((command) =>
      el("button", { type: "button", class: "chip", onclick: () => begin(command) }, command.label),
    ),
  );
  example.hidden = true;
}

export function focus() {
  words.focus({ preventScroll: true });
}

/** Starts a command and shows how one goes on. */
function begin(command) {
  write(`/${command.name} ${words.value.replace(/^\/\S*\s*/, "")}`);
  example.textContent = t("web.example", command.example);
  example.onclick = () => write(command.example);
  example.hidden = false;
}

function write(text) {
  words.value = text;
  example.hidden = true;
  grow();
  focus();
}

function grow() {
  if (!words.value) example.hidden = true;
  words.style.height = "auto";
  words.style.height = `${words.scrollHeight}px`;
}

// The talk: what was said and answered, on the screen, on its way and in the history.

import { newId } from "./api.js";
import { el } from "./dom.js";
import { answered, said, separator, showState } from "./entries.js";
import { History } from "./history.js";
import { Outbox } from "./outbox.js";
import { day, t } from "./texts.js";

const log = document.getElementById("log");
const entries = document.getElementById("entries");
const working = document.getElementById("working");
const welcome = document.getElementById("welcome");
const latest = document.getElementById("latest");

export class Talk {
  #history;
  #outbox;
  #on;
  #facts;
  #lastDay = "";

  /** @param on what to do: signedOut() when the server knows the person no longer; locale() the language asked for */
  constructor(facts, on) {
    this.#facts = facts;
    this.#on = on;
    this.#history = new History(facts.person.id);
    this.#outbox = new Outbox({
      waiting: (count) => this.#showWaiting(count),
      answered: (entry, result) => this.#answered(entry, result),
      failed: (entry) => this.#state(entry, "failed"),
    });
    window.addEventListener("online", () => this.#sendFailedAgain());
    latest.addEventListener("click", () => toEnd());
    log.addEventListener("scroll", () => (latest.hidden = isNearEnd()), { passive: true });
    for (const entry of this.#history.entries()) {
      if (entry.state === "sending") this.#history.change(entry.id, { state: "failed" });
    }
  }

  /** Draws everything anew, in the language of the moment. */
  show(facts) {
    this.#facts = facts;
    log.setAttribute("aria-label", t("web.log"));
    latest.setAttribute("aria-label", t("web.latest"));
    // What was said before is not news: it is drawn before the log becomes a live one.
    log.removeAttribute("role");
    this.#lastDay = "";
    entries.replaceChildren();
    this.#history.entries().forEach((entry) => this.#drawOld(entry));
    this.#greet();
    if (welcome.hidden) toEnd();
    log.setAttribute("role", "log");
  }

  /**
   * Says a sentence; `shows` is what stands in the bubble when a button was tapped instead of typed. Resolves when it is
   * answered, or could not be delivered.
   */
  say(text, shows = text) {
    const entry = { id: newId(), text, shows, locale: this.#on.locale(), at: Date.now(), state: "sending" };
    this.#history.add(entry);
    this.#draw(entry);
    this.#greet();
    toEnd();
    return this.#outbox.send(entry);
  }

  clear() {
    this.#history.clear();
    this.show(this.#facts);
  }

  /** What an earlier version of the page kept may be past drawing; the rest of the talk is not lost with it. */
  #drawOld(entry) {
    try {
      this.#draw(entry);
    } catch (error) {
      console.error(error);
    }
  }

  #draw(entry) {
    const today = day(entry.at);
    if (today !== this.#lastDay) entries.append(separator(entry.at));
    this.#lastDay = today;
    entries.append(
      entry.reply
        ? answered(entry, (label, says) => this.say(says, label))
        : said(entry, () => this.#sendAgain(entry)),
    );
  }

  #answered(entry, { status, reply }) {
    if (status === 401) {
      this.#state(entry, "failed");
      this.#on.signedOut();
      return;
    }
    this.#state(entry, status === 429 ? "failed" : "sent");
    const { intent, locale, text, elements, error } = reply;
    const answer = { at: Date.now(), reply: { intent, locale, text, elements, error } };
    this.#history.add(answer);
    this.#draw(answer);
    toStartOf(entries.lastElementChild);
  }

  #state(entry, state) {
    entry.state = state;
    this.#history.change(entry.id, { state });
    const node = entries.querySelector(`[data-id="${entry.id}"]`);
    if (node) showState(node, entry, () => this.#sendAgain(entry));
  }

  #sendAgain(entry) {
    this.#state(entry, "sending");
    this.#outbox.send(entry);
  }

  #sendFailedAgain() {
    for (const entry of this.#history.entries()) {
      if (entry.state === "failed") this.#sendAgain(entry);
    }
  }

  #showWaiting(count) {
    working.replaceChildren(
      ...(count > 0 ? [el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i")), t("web.working")] : []),
    );
    if (count > 0) toEnd();
  }

  #greet() {
    welcome.hidden = entries.childElementCount > 0;
    if (welcome.hidden) return;
    welcome.replaceChildren(
      el("h2", {}, t("web.hello", this.#facts.person.name)),
      el("p", {}, t("web.hello.what")),
      el(
        "div",
        { class: "tries" },
        this.#facts.commands.slice(0, 4).map(({ label, example }) =>
          el("button", { type: "button", class: "try", onclick: () => this.say(example) }, el("strong", {}, label), el("span", {}, example)),
        ),
      ),
    );
  }
}

function isNearEnd() {
  return log.scrollHeight - log.scrollTop - log.clientHeight < 240;
}

function toEnd() {
  log.scrollTop = log.scrollHeight;
}

/** A long answer is read from its beginning, with the question above it where there is room. */
function toStartOf(answer) {
  const question = answer.previousElementSibling;
  const first = question?.offsetHeight < log.clientHeight / 4 ? question : answer;
  toEnd();
  const above = first.getBoundingClientRect().top - log.getBoundingClientRect().top;
  if (above < 0) log.scrollTop += above - 12;
}

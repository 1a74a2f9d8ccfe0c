// Starts the page: who is signed in, in which language, and what the buttons at the top do.

import { NotDelivered, pageFacts, signIn, signOut } from "./api.js";
import { focus, onSend, showCommands } from "./composer.js";
import { forgetAll, onForgotten } from "./history.js";
import { Talk } from "./talk.js";
import { locale, put, speak, t } from "./texts.js";

const part = (id) => document.getElementById(id);
const THEMES = ["auto", "light", "dark"];

let facts;
let talk;

await load();
listen();

async function load() {
  try {
    facts = await pageFacts(stored("language"));
    show();
  } catch (error) {
    part("trouble").hidden = false;
    if (!(error instanceof NotDelivered)) throw error;
  }
}

function show() {
  part("trouble").hidden = true;
  speak(facts.locale, facts.texts);
  document.documentElement.lang = facts.locale;
  document.title = t("web.title");
  put(document);
  showTools();
  if (facts.person) showTalk();
  else showSignIn(location.hash === "#refused" ? t("web.sign-in.refused") : "");
}

function showTalk() {
  part("sign-in").hidden = true;
  part("talk").hidden = false;
  showCommands(facts.commands);
  talk ??= new Talk(facts, { signedOut: () => showSignIn(t("web.sign-in.expired")), locale: () => stored("language") });
  talk.show(facts);
  // On a phone this would open the keyboard over what there is to read.
  if (matchMedia("(hover: hover)").matches) focus();
}

function showSignIn(why) {
  part("talk").hidden = true;
  part("menu").hidden = true;
  part("sign-in").hidden = false;
  part("refused").textContent = why;
  history.replaceState(null, "", "/");
  part("code").focus();
}

function showTools() {
  const language = part("language");
  language.textContent = t("web.other-language.short");
  language.setAttribute("aria-label", t("web.other-language"));
  language.lang = t("web.other-language.tag");
  part("theme").setAttribute("aria-label", t("web.theme", t(`web.theme.${theme()}`)));
  part("theme").title = t("web.theme", t(`web.theme.${theme()}`));
  part("menu").hidden = !facts.person;
  if (facts.person) {
    part("initial").textContent = Array.from(facts.person.name)[0];
    part("who").textContent = facts.person.name;
    part("menu").querySelector("summary").setAttribute("aria-label", t("web.menu", facts.person.name));
  }
}

function listen() {
  onSend((text) => talk.say(text));
  onForgotten(() => location.reload());
  part("language").addEventListener("click", () => {
    store("language", t("web.other-language.tag"));
    load();
  });
  part("theme").addEventListener("click", () => {
    store("theme", THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length]);
    document.dispatchEvent(new Event("endcap:theme"));
    showTools();
  });
  part("clear").addEventListener("click", () => part("clear-question").showModal());
  part("clear-question").addEventListener("close", () => {
    if (part("clear-question").returnValue === "yes") talk.clear();
    closeMenu();
    focus();
  });
  part("sign-out").addEventListener("click", leave);
  part("sign-in-form").addEventListener("submit", enter);
  document.addEventListener("click", (event) => part("menu").contains(event.target) || closeMenu());
  document.addEventListener("keydown", (event) => event.key === "Escape" && closeMenu());
}

async function enter(event) {
  event.preventDefault();
  try {
    const known = await signIn(part("code").value);
    part("refused").textContent = known ? "" : t("web.sign-in.refused");
    part("code").value = "";
    // A new page for a new person: nothing of the one before stays in memory.
    if (known) location.reload();
  } catch {
    part("refused").textContent = t("web.offline");
  }
}

async function leave() {
  forgetAll();
  try {
    await signOut();
    location.reload();
  } catch {
    showSignIn(t("web.sign-out.offline"));
  }
}

function closeMenu() {
  part("menu").open = false;
}

function theme() {
  return stored("theme") ?? "auto";
}

function stored(name) {
  try {
    return localStorage.getItem(`endcap.${name}`);
  } catch {
    return null;
  }
}

function store(name, value) {
  try {
    localStorage.setItem(`endcap.${name}`, value);
  } catch {
    // Not remembered then.
  }
}

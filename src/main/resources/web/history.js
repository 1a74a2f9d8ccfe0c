// What was said, kept in this browser for the person who is signed in, and for nobody else.

const PREFIX = "endcap.history.";
const MOST_ENTRIES = 200;
const MOST_CHARACTERS = 1_500_000;
const KEPT_MILLIS = 7 * 86_400_000;

export class History {
  /** Opening one person's history throws away everybody else's: a phone may change hands. */
  constructor(person) {
    this.key = PREFIX + person;
    forgetAll((key) => key !== this.key);
  }

  entries() {
    try {
      const entries = JSON.parse(localStorage.getItem(this.key)) ?? [];
      return entries.filter((entry) => Date.now() - entry.at < KEPT_MILLIS);
    } catch {
      return [];
    }
  }

  add(entry) {
    this.#write([...this.entries(), entry]);
  }

  /** Changes the entry of that id; two open windows each change only what is theirs. */
  change(id, changes) {
    this.#write(this.entries().map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)));
  }

  clear() {
    localStorage.removeItem(this.key);
  }

  #write(entries) {
    let kept = entries.slice(-MOST_ENTRIES);
    let text = JSON.stringify(kept);
    while (text.length > MOST_CHARACTERS && kept.length > 1) {
      kept = kept.slice(Math.ceil(kept.length / 4));
      text = JSON.stringify(kept);
    }
    try {
      localStorage.setItem(this.key, text);
    } catch {
      // Full or forbidden: the talk goes on, it is only not remembered.
    }
  }
}

/** Forgets what anybody said. */
export function forgetAll(which = () => true) {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && which(key)) localStorage.removeItem(key);
  }
}

/** Calls back when another window of this browser has signed out. */
export function onForgotten(callback) {
  window.addEventListener("storage", (event) => {
    if (event.key?.startsWith(PREFIX) && event.newValue === null) callback();
  });
}

// Messages on their way: one after the other, each under one id however often it has to be sent.

import { NotDelivered, deliver } from "./api.js";

const PAUSES_MILLIS = [1000, 3000];

export class Outbox {
  #tail = Promise.resolve();
  #waiting = 0;

  /**
   * @param on what to do: waiting(count) when the number of unanswered messages changes, answered(message, result),
   *     failed(message) when it could not be delivered
   */
  constructor(on) {
    this.on = on;
  }

  send(message) {
    this.#count(1);
    this.#tail = this.#tail
      .catch(() => {})
      .then(() => this.#one(message))
      .finally(() => this.#count(-1));
    return this.#tail;
  }

  async #one(message) {
    let result;
    try {
      result = await this.#try(message);
    } catch (error) {
      this.on.failed(message);
      if (error instanceof NotDelivered) return;
      throw error;
    }
    this.on.answered(message, result);
  }

  async #try({ id, text, locale }) {
    for (const pause of PAUSES_MILLIS) {
      try {
        return await deliver({ id, text, locale });
      } catch (error) {
        if (!(error instanceof NotDelivered) || !navigator.onLine) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return deliver({ id, text, locale });
  }

  #count(change) {
    this.#waiting += change;
    this.on.waiting(this.#waiting);
  }
}

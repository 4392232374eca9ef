import { deepest, type Entry, entriesOf, type Value } from './value.ts';

/**
 * The value of a text that JSON.parse has found sound. Read a second time because JSON.parse changes what it reads: of
 * a name that stands twice it keeps the last value, and long numbers it rounds. `onDeep` hears of values that lie too
 * deep to be taken apart; they stay as they are written.
 */
export function jsonValue(text: string, onDeep: (at: number) => void): Value {
  return new Reader(text, onDeep).value(0);
}

class Reader {
  private readonly text: string;
  private readonly onDeep: (at: number) => void;
  private at = 0;

  constructor(text: string, onDeep: (at: number) => void) {
    this.text = text;
    this.onDeep = onDeep;
  }

  value(depth: number): Value {
    this.space();
    const sign = this.text[this.at];
    if (sign === '"') return this.string();
    if (sign !== '{' && sign !== '[') return this.plain();
    if (depth >= deepest) {
      this.onDeep(this.at);
      return this.raw();
    }
    return sign === '{' ? this.object(depth) : this.array(depth);
  }

  private object(depth: number): Value {
    const pairs: Entry[] = [];
    this.at++;
    while (this.goesOn('}')) {
      const name = this.string();
      this.space();
      this.at++;
      pairs.push([name, this.value(depth + 1)]);
    }
    return entriesOf(pairs);
  }

  private array(depth: number): Value {
    const list: Value[] = [];
    this.at++;
    while (this.goesOn(']')) list.push(this.value(depth + 1));
    return { list };
  }

  /** Past a comma to the next value; false past the end of the list or object. */
  private goesOn(end: string): boolean {
    this.space();
    if (this.text[this.at] === ',') this.at++;
    this.space();
    if (this.text[this.at] !== end) return this.at < this.text.length;
    this.at++;
    return false;
  }

  private string(): string {
    const start = this.at;
    this.skipString();
    const written = this.text.slice(start, this.at);
    return written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
  }

  private skipString(): void {
    do {
      this.at = this.text.indexOf('"', this.at + 1);
    } while (this.isEscaped());
    this.at++;
  }

  private isEscaped(): boolean {
    let slashes = 0;
    while (this.text[this.at - 1 - slashes] === '\\') slashes++;
    return slashes % 2 === 1;
  }

  /** A number, true or false as they are written; null is nothing. */
  private plain(): string {
    const end = /[\s,\]}]|$/g;
    end.lastIndex = this.at;
    const to = end.exec(this.text)?.index ?? this.text.length;
    const written = this.text.slice(this.at, to);
    this.at = to;
    return written === 'null' ? '' : written;
  }

  /** A list or object as it is written. */
  private raw(): string {
    const start = this.at;
    let open = 0;
    do {
      const sign = this.text[this.at];
      if (sign === '"') {
        this.skipString();
        continue;
      }
      if (sign === '{' || sign === '[') open++;
      if (sign === '}' || sign === ']') open--;
      this.at++;
    } while (open > 0);
    return this.text.slice(start, this.at);
  }

  private space(): void {
    while (' \n\r\t'.includes(this.text[this.at] ?? '.')) this.at++;
  }
}

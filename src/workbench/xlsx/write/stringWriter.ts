// Shared strings: texts the file has are used again, new ones go to the end.
import type { SharedString } from '../read/sharedStrings.ts';
import { element, namespaces, textElement, xmlHead } from '../xml/buildXml.ts';
import { encodeControls } from '../xml/escape.ts';
import { numeric } from '../xml/parseXml.ts';
import { XmlDocument } from '../xml/xmlDocument.ts';

export class StringWriter {
  readonly #numbers = new Map<string, number>();
  readonly #added: string[] = [];
  readonly #fileCount: number;
  #uses = 0;

  constructor(file: readonly SharedString[]) {
    this.#fileCount = file.length;
    file.forEach(({ text, rich }, index) => {
      // A rich text looks different from its plain words: it is not for others to use.
      if (!rich && !this.#numbers.has(text)) this.#numbers.set(text, index);
    });
  }

  /** The number of a text, made when the file has none. */
  number(text: string): number {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const made = this.#fileCount + this.#added.length;
    this.#added.push(text);
    this.#numbers.set(text, made);
    return made;
  }

  /** The part with the new texts, or null when there are none. `xml` is the file's part, if it has one. */
  finish(xml: string | undefined): string | null {
    if (this.#added.length === 0) return null;
    const document = new XmlDocument(
      xml ?? `${xmlHead}${element('sst', { xmlns: namespaces.main, count: 0, uniqueCount: 0 })}`,
    );
    const items = this.#added
      .map((text) => element('si', {}, textElement('t', encodeControls(text))))
      .join('');
    const { root } = document;
    const counts = {
      // How often the texts are used: replaced cells are not subtracted, readers take it as a hint.
      count: numeric(root.attributes['count'], this.#fileCount) + this.#uses,
      uniqueCount: this.#fileCount + this.#added.length,
    };
    if (root.selfClosing) {
      return `${xmlHead}${element('sst', { xmlns: namespaces.main, ...counts }, items)}`;
    }
    document.append(root, items);
    document.setAttributes(root, counts);
    return document.toString();
  }
}

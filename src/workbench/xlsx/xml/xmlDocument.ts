// One XML part being patched: edits are collected against the text as it was read and applied together at the end.
import { attributesText, type AttributeValue } from './buildXml.ts';
import { parseXml, tagEnd, type XmlElement } from './parseXml.ts';

type Edit = { readonly start: number; readonly end: number; readonly text: string; readonly rank: number };

// Accepts: "<row ", "<x:c>", "<v/>". Not: "</row>".
const firstTag = /^<([^\s/>!?]+)/;

/** The opening tag's text with attributes changed: a value sets, null removes, others keep their place and quotes. */
export function withAttributes(tagText: string, changes: Readonly<Record<string, AttributeValue>>): string {
  let text = tagText;
  let added = '';
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`\\s${name.replace('.', '\\.')}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const replacement = value === null || value === undefined ? '' : attributesText({ [name]: value });
    if (pattern.test(text)) text = text.replace(pattern, () => replacement);
    else added += replacement;
  }
  // Accepts: "/>", " />", ">". Not: "> ".
  return added === '' ? text : text.replace(/\s*(\/?>)$/, (_, close: string) => added + close);
}

export class XmlDocument {
  readonly xml: string;
  readonly root: XmlElement;
  readonly #edits: Edit[] = [];
  /** Said by new elements where the part writes the main namespace with a prefix; else undefined. */
  readonly #namespace: string | undefined;

  constructor(
    xml: string,
    options: { readonly opaque?: string; readonly namespace?: string | undefined } = {},
  ) {
    this.xml = xml;
    this.root = parseXml(xml, options.opaque === undefined ? {} : { opaque: options.opaque });
    const colon = this.root.tag.indexOf(':');
    this.#namespace =
      options.namespace ??
      (colon < 0 ? undefined : this.root.attributes[`xmlns:${this.root.tag.slice(0, colon)}`]);
  }

  get changed(): boolean {
    return this.#edits.length > 0;
  }

  source(element: XmlElement): string {
    return this.xml.slice(element.start, element.end);
  }

  /** Replaces a stretch of the text. Edits at one place are ordered by `rank`, then as they were made. */
  splice(start: number, end: number, text: string, rank = 0): void {
    this.#edits.push({ start, end, text, rank });
  }

  replace(element: XmlElement, xml: string): void {
    this.splice(element.start, element.end, this.#rooted(xml));
  }

  remove(element: XmlElement): void {
    this.splice(element.start, element.end, '');
  }

  setAttributes(element: XmlElement, changes: Readonly<Record<string, AttributeValue>>): void {
    const before = this.xml.slice(element.start, element.openEnd);
    const text = withAttributes(before, changes);
    if (text !== before) this.splice(element.start, element.openEnd, text);
  }

  /** Adds XML at the end of an element, opening it when it was written `<a/>`. */
  append(parent: XmlElement, xml: string): void {
    if (!parent.selfClosing) this.splice(parent.closeStart, parent.closeStart, this.#rooted(xml));
    else {
      const slash = this.xml.lastIndexOf('/', parent.openEnd - 1);
      this.splice(slash, parent.openEnd, `>${this.#rooted(xml)}</${parent.tag}>`);
    }
  }

  /**
   * Puts the child (or children) called `name` in the place the schema's `order` gives it: replaces the first there
   * is, removes the others; `''` removes all.
   */
  setChild(parent: XmlElement, order: readonly string[], name: string, xml: string): void {
    const present = parent.children.filter((child) => child.name === name);
    const [first, ...others] = present;
    for (const child of others) this.remove(child);
    if (first) return xml === '' ? this.remove(first) : this.replace(first, xml);
    if (xml === '') return;
    const rank = order.indexOf(name);
    const next = parent.children.find((child) => order.indexOf(child.name) > rank);
    if (!next && parent.selfClosing) return this.append(parent, xml);
    const before = parent.children.findLast(
      (child) => order.includes(child.name) && order.indexOf(child.name) < rank,
    );
    // After what comes before it, rather than before what comes after it: elements the schema does not know
    // (compatibility blocks) stand between known ones and keep their neighbour.
    const at = before?.end ?? next?.start ?? parent.openEnd;
    this.splice(at, at, this.#rooted(xml), rank);
  }

  /** Patches the child called `name` as a document of its own, made where the schema's order has it when absent. */
  patchChild(
    parent: XmlElement,
    order: readonly string[],
    name: string,
    patch: (child: XmlDocument) => void,
  ): void {
    const present = parent.children.find((child) => child.name === name);
    const source = present ? this.source(present) : `<${name}/>`;
    const child = new XmlDocument(opened(source, present?.tag ?? name), { namespace: this.#namespace });
    patch(child);
    if (!child.changed) return;
    const text = closed(child.toString());
    if (present) this.splice(present.start, present.end, text);
    else this.setChild(parent, order, name, text);
  }

  /** The text with all edits applied. */
  toString(): string {
    const edits = this.#edits
      .map((edit, index) => ({ ...edit, index }))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank || a.index - b.index);
    let text = '';
    let position = 0;
    for (const edit of edits) {
      if (edit.start < position) throw new Error('Two edits of one part overlap');
      text += this.xml.slice(position, edit.start) + edit.text;
      position = edit.end;
    }
    return text + this.xml.slice(position);
  }

  #rooted(xml: string): string {
    return this.#namespace === undefined || !firstTag.test(xml) ? xml : rootEach(xml, this.#namespace);
  }
}

/** `<a/>` → `<a></a>`, so that attributes and content can be edited apart. */
function opened(xml: string, tag: string): string {
  return xml.endsWith('/>') ? `${xml.slice(0, -2).trimEnd()}></${tag}>` : xml;
}

function closed(xml: string): string {
  const root = parseXml(xml);
  return root.closeStart === root.openEnd && !root.selfClosing ? `${xml.slice(0, root.openEnd - 1)}/>` : xml;
}

/** Adds `xmlns` to each top-level element of a fragment that has no prefix. */
function rootEach(xml: string, namespace: string): string {
  const wrapped = parseXml(`<fragment>${xml}</fragment>`);
  return wrapped.children
    .map((child) => {
      const text = `<fragment>${xml}</fragment>`.slice(child.start, child.end);
      if (child.tag.includes(':') || child.attributes['xmlns'] !== undefined) return text;
      const end = tagEnd(text, 0);
      return withAttributes(text.slice(0, end), { xmlns: namespace }) + text.slice(end);
    })
    .join('');
}

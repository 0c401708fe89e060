// A workbook file as its parts: texts, relationships and content types, each part kept as it is until it is set.
import { strToU8 } from 'fflate';
import { element, namespaces, xmlHead } from '../xml/buildXml.ts';
import { XmlDocument } from '../xml/xmlDocument.ts';
import { childrenOf } from '../xml/parseXml.ts';
import {
  parseRelationships,
  relationshipsPart,
  relationshipXml,
  relativeTarget,
  type Relationship,
} from './relationships.ts';

const contentTypesPart = '[Content_Types].xml';

/** UTF-8 with or without a byte order mark, or UTF-16 with one. */
function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}

export class OpcPackage {
  readonly #parts: Map<string, Uint8Array>;
  /** Part names compare without case, and some writers use backslashes. */
  readonly #names = new Map<string, string>();
  #touched = false;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = new Map(parts);
    for (const name of parts.keys()) this.#names.set(this.#key(name), name);
  }

  get parts(): ReadonlyMap<string, Uint8Array> {
    return this.#parts;
  }

  /** Some part was set or removed since it was opened. */
  get touched(): boolean {
    return this.#touched;
  }

  has(part: string): boolean {
    return this.#names.has(this.#key(part));
  }

  text(part: string): string {
    const bytes = this.#parts.get(this.#names.get(this.#key(part)) ?? part);
    if (!bytes) throw new Error(`The package has no part ${part}`);
    return decode(bytes);
  }

  /** The part's text, or undefined when there is none. */
  find(part: string | undefined): string | undefined {
    return part !== undefined && this.has(part) ? this.text(part) : undefined;
  }

  set(part: string, text: string): void {
    const name = this.#names.get(this.#key(part)) ?? part;
    this.#names.set(this.#key(part), name);
    this.#parts.set(name, strToU8(text));
    this.#touched = true;
  }

  relationships(part: string): Relationship[] {
    const xml = this.find(relationshipsPart(part));
    return xml === undefined ? [] : parseRelationships(xml, part);
  }

  related(part: string, type: string): string | undefined {
    return this.relationships(part).find(
      (relationship) => relationship.type === type && !relationship.external,
    )?.target;
  }

  /** Adds a relationship and answers its id. `type` is a word of the officeDocument namespace or a whole URI. */
  relate(part: string, type: string, target: string, mode: 'internal' | 'external' = 'internal'): string {
    const name = relationshipsPart(part);
    const empty = `${xmlHead}${element('Relationships', { xmlns: namespaces.packageRelationships })}`;
    const document = new XmlDocument(this.find(name) ?? empty);
    const ids = new Set(childrenOf(document.root, 'Relationship').map((child) => child.attributes['Id']));
    let number = ids.size + 1;
    while (ids.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const uri = type.includes('/') ? type : `${namespaces.relationships}/${type}`;
    document.append(
      document.root,
      relationshipXml(id, uri, mode === 'external' ? target : relativeTarget(part, target), mode),
    );
    this.set(name, document.toString());
    return id;
  }

  unrelate(part: string, id: string): void {
    const name = relationshipsPart(part);
    const document = new XmlDocument(this.text(name));
    for (const child of childrenOf(document.root, 'Relationship')) {
      if (child.attributes['Id'] === id) document.remove(child);
    }
    this.set(name, document.toString());
  }

  /** A new part with its content type. */
  add(part: string, text: string, contentType: string): void {
    this.set(part, text);
    const types = new XmlDocument(this.text(contentTypesPart));
    types.append(types.root, element('Override', { PartName: `/${part}`, ContentType: contentType }));
    this.set(contentTypesPart, types.toString());
  }

  contentType(part: string): string | undefined {
    const types = new XmlDocument(this.text(contentTypesPart));
    const override = childrenOf(types.root, 'Override').find(
      ({ attributes }) => this.#key((attributes['PartName'] ?? '').slice(1)) === this.#key(part),
    );
    return override?.attributes['ContentType'];
  }

  /** The first of "xl/tables/table1.xml", "…2.xml" that is free. */
  freeName(before: string, after = '.xml'): string {
    let number = 1;
    while (this.has(`${before}${String(number)}${after}`)) number += 1;
    return `${before}${String(number)}${after}`;
  }

  /** Removes a part and, with it, the parts that only it led to. The relationship that led to it is the caller's. */
  remove(part: string): void {
    const targets = this.relationships(part).filter((relationship) => !relationship.external);
    const types = new XmlDocument(this.text(contentTypesPart));
    for (const name of [part, relationshipsPart(part)]) {
      const stored = this.#names.get(this.#key(name));
      if (stored === undefined) continue;
      this.#parts.delete(stored);
      this.#names.delete(this.#key(name));
      for (const child of childrenOf(types.root, 'Override')) {
        if (this.#key((child.attributes['PartName'] ?? '').slice(1)) === this.#key(name)) types.remove(child);
      }
    }
    this.set(contentTypesPart, types.toString());
    for (const { target } of targets) if (this.has(target) && !this.#isLedTo(target)) this.remove(target);
  }

  #isLedTo(target: string): boolean {
    return [...this.#parts.keys()]
      .filter((name) => name.endsWith('.rels'))
      .some((name) => {
        const owner = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
        return this.relationships(owner).some(
          (other) => !other.external && this.#key(other.target) === this.#key(target),
        );
      });
  }

  #key(part: string): string {
    return part.replaceAll('\\', '/').toLowerCase();
  }
}

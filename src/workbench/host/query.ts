// Answers `load`: the scalars asked for, nested objects, and the items of collections.
import { classOf, identityOf, lacking, locate, type Dispatcher } from './dispatch.ts';
import type { HostObject } from './hostObject.ts';
import type { QueryInfo } from './wire.ts';

type Reply = Record<string, unknown>;

/** The reply to a Query action; null for a null object. */
export function answerQuery(
  dispatcher: Dispatcher,
  object: HostObject | null,
  query: QueryInfo,
): Reply | null {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  return answer(dispatcher, object, paths, query);
}

function answer(
  dispatcher: Dispatcher,
  object: HostObject | null,
  paths: readonly string[],
  page: QueryInfo,
): Reply | null {
  if (!object) return null;
  const { excel, ours } = classOf(dispatcher, object);
  const reply: Reply = identityOf(dispatcher, object) ?? {};
  const isCollection = excel?.isCollection === true;
  const wanted = isCollection ? paths.map((path) => path.replace(/^items\//, '')) : paths;
  const nested = new Map<string, string[]>();
  const ofItems: string[] = [];
  for (const path of wanted) {
    const slash = path.indexOf('/');
    const head = slash < 0 ? path : path.slice(0, slash);
    if (head === '*' || head === 'items') continue;
    if (isCollection && !(excel.scalars.has(head) && slash < 0)) {
      ofItems.push(path);
      continue;
    }
    const scalar = excel?.scalars.get(head);
    if (scalar && slash < 0) readScalar(dispatcher, object, head, reply);
    else if (ours.navigation?.[head])
      nested.set(head, [...(nested.get(head) ?? []), ...(slash < 0 ? [] : [path.slice(slash + 1)])]);
    else
      locate(`${object.className}.${head}`, () => {
        throw lacking(object.className, head, excel);
      });
  }
  if (!isCollection && (paths.length === 0 || paths.includes('*'))) {
    for (const name of Object.keys(ours.properties ?? {})) readScalar(dispatcher, object, name, reply);
  }
  for (const [head, tails] of nested) {
    const member = excel?.navigation.get(head);
    const subject = locate(`${object.className}.${head}`, () =>
      ours.navigation?.[head]?.(object.subject, dispatcher.session),
    );
    const child =
      member && subject !== null && subject !== undefined ? { className: member.type, subject } : null;
    if (member) reply[member.wire] = answer(dispatcher, child, tails, {});
  }
  if (isCollection) readItems(dispatcher, object, { paths: ofItems, page, asked: wanted }, reply);
  return reply;
}

function readScalar(dispatcher: Dispatcher, object: HostObject, name: string, reply: Reply): void {
  const { excel, ours } = classOf(dispatcher, object);
  locate(`${object.className}.${name}`, () => {
    const property = ours.properties?.[name];
    // A collection's own id or a reference id is already in the reply.
    const wire = excel?.scalars.get(name)?.wire ?? name;
    if (!property && wire in reply) return;
    if (!property) throw lacking(object.className, name, excel);
    reply[wire] = property.get(object.subject, dispatcher.session);
  });
}

function readItems(
  dispatcher: Dispatcher,
  object: HostObject,
  { paths, page, asked }: { paths: readonly string[]; page: QueryInfo; asked: readonly string[] },
  reply: Reply,
): void {
  const { excel, ours } = classOf(dispatcher, object);
  // Only a scalar of the collection itself was asked for, such as `count`.
  if (asked.length > 0 && paths.length === 0 && !asked.includes('items') && !asked.includes('*')) return;
  const itemType = excel?.itemType;
  locate(`${object.className}.items`, () => {
    if (!ours.items || !itemType) throw lacking(object.className, 'items', excel);
    let items = ours.items(object.subject, dispatcher.session);
    if (page.Skip !== undefined) items = items.slice(page.Skip);
    if (page.Top !== undefined) items = items.slice(0, page.Top);
    reply['_Items'] = items.map((subject) => answer(dispatcher, { className: itemType, subject }, paths, {}));
  });
}

// Finds the member a request names: the object model says what it is, the class table what it does.
import { EditError } from '../model/editError.ts';
import type { ClassTable, AnyHostClass } from './hostClass.ts';
import type { HostObject } from './hostObject.ts';
import { apiNotFound, hostError, HostError, notImplemented } from './hostError.ts';
import type { ObjectClass } from './objectModel.ts';
import type { Session } from './session.ts';

export type Dispatcher = { readonly session: Session; readonly classes: ClassTable };

/** An error with the `Class.member` it happened in. */
export class LocatedError extends Error {
  readonly refusal: HostError;
  readonly location: string;

  constructor(refusal: HostError, location: string) {
    super(refusal.message);
    this.name = 'LocatedError';
    this.refusal = refusal;
    this.location = location;
  }
}

/** Runs a member and says where it failed; a mistake of our own is told apart from Excel's refusals. */
export function locate<T>(location: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw located(error, location);
  }
}

function located(error: unknown, location: string): LocatedError {
  if (error instanceof LocatedError) return error;
  if (error instanceof HostError) return new LocatedError(error, location);
  if (error instanceof EditError) return new LocatedError(hostError(error.code, error.message), location);
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new LocatedError(
    new HostError('GeneralException', `The workbench failed in ${location}: ${words}`, 500),
    location,
  );
}

/** The two descriptions of an object's class: Excel's and ours. Services Excel keeps to itself have none of Excel's. */
export function classOf(
  dispatcher: Dispatcher,
  object: HostObject,
): { excel: ObjectClass | undefined; ours: AnyHostClass } {
  const ours = dispatcher.classes[object.className];
  if (!ours) throw notImplemented(object.className);
  return { excel: dispatcher.session.model().get(object.className), ours };
}

/** Two setters of the library speak other names on the wire than the properties they set. */
const otherWires: Readonly<Record<string, string>> = {
  'Worksheet.Gridlines': 'showGridlines',
  'Worksheet.Headings': 'showHeadings',
};

/** The add-in's name of a member that the wire calls `wire`. */
function memberName(excel: ObjectClass | undefined, wire: string): string {
  return (
    excel?.byWire.get(wire) ??
    otherWires[`${excel?.name}.${wire}`] ??
    `${wire.charAt(0).toLowerCase()}${wire.slice(1)}`
  );
}

/** Why a member cannot be had: real and missing here, or not Excel's at all. */
export function lacking(className: string, member: string, excel: ObjectClass | undefined): HostError {
  const isReal =
    excel?.scalars.has(member) === true ||
    excel?.navigation.has(member) === true ||
    excel?.methods.has(member) === true;
  return isReal ? notImplemented(`${className}.${member}`) : apiNotFound(`${className}.${member}`);
}

function asObject(type: string | null | undefined, subject: unknown): HostObject | null {
  if (subject === null || subject === undefined) return null;
  if (type === null || type === undefined) throw new Error('The object model names no class for this object');
  return { className: type, subject };
}

export function navigate(dispatcher: Dispatcher, parent: HostObject, wire: string): HostObject | null {
  const { excel, ours } = classOf(dispatcher, parent);
  const member = memberName(excel, wire);
  return locate(`${parent.className}.${member}`, () => {
    const go = ours.navigation?.[member];
    if (!go) throw lacking(parent.className, member, excel);
    return asObject(
      excel?.navigation.get(member)?.type ?? serviceTypes[wire],
      go(parent.subject, dispatcher.session),
    );
  });
}

/** Classes of the custom functions' own service, which the `Excel` namespace does not show. */
const serviceTypes: Readonly<Record<string, string>> = { CustomFunctions: 'CustomFunctions' };

/** Calls a method; what it gives is an object when the object model says so, else a plain value. */
export function invoke(
  dispatcher: Dispatcher,
  parent: HostObject,
  wire: string,
  args: readonly unknown[],
): { readonly object: HostObject | null; readonly value: unknown } {
  const { excel, ours } = classOf(dispatcher, parent);
  const member = memberName(excel, wire);
  return locate(`${parent.className}.${member}`, () => {
    const call = ours.methods?.[member];
    if (!call) throw lacking(parent.className, member, excel);
    const answer = call(parent.subject, args, dispatcher.session);
    const returns = excel?.methods.get(member)?.returns ?? null;
    if (returns === null) return { object: null, value: answer ?? null };
    return { object: asObject(returns, answer), value: null };
  });
}

export function index(dispatcher: Dispatcher, parent: HostObject, key: unknown): HostObject | null {
  const { excel, ours } = classOf(dispatcher, parent);
  return locate(`${parent.className}.getItem`, () => {
    if (!ours.item) throw lacking(parent.className, 'getItem', excel);
    const found = ours.item(parent.subject, key, dispatcher.session);
    if (found === null || found === undefined) throw hostError('ItemNotFound');
    return asObject(excel?.indexerType ?? excel?.itemType, found);
  });
}

export function setProperty(dispatcher: Dispatcher, object: HostObject, name: string, value: unknown): void {
  const { excel, ours } = classOf(dispatcher, object);
  const member = memberName(excel, name);
  locate(`${object.className}.${member}`, () => {
    const set = ours.properties?.[member]?.set;
    if (!set) throw lacking(object.className, member, excel);
    set(object.subject, value, dispatcher.session);
  });
}

/** What a reply to Instantiate says of an object: how to find it again. */
export function identityOf(
  dispatcher: Dispatcher,
  object: HostObject | null,
): Record<string, unknown> | null {
  if (!object) return null;
  const { excel, ours } = classOf(dispatcher, object);
  const identity: Record<string, unknown> = {};
  if (ours.id)
    identity[excel?.scalars.has('_Id') === true ? '_Id' : 'Id'] = ours.id(object.subject, dispatcher.session);
  if (object.referenceId !== undefined) identity['_ReferenceId'] = object.referenceId;
  return identity;
}

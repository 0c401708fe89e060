// What a class of Excel's object model is to the host: its members by the names add-ins use, over a subject of ours.
import type { Session } from './session.ts';

/** Reads, and when it can be written writes, a scalar property. */
export type Property<Subject> = {
  readonly get: (subject: Subject, session: Session) => unknown;
  readonly set?: (subject: Subject, value: unknown, session: Session) => void;
};

/**
 * The members of one class that the host has. The class of what `navigation`, `methods`, `items` and `item` answer is
 * the object model's business: they give the bare subject, or null for a null object.
 */
export type HostClass<Subject> = {
  readonly properties?: Readonly<Record<string, Property<Subject>>>;
  readonly navigation?: Readonly<Record<string, (subject: Subject, session: Session) => unknown>>;
  readonly methods?: Readonly<
    Record<string, (subject: Subject, args: readonly unknown[], session: Session) => unknown>
  >;
  /** By what a collection's item is found again; sent as its id. */
  readonly id?: (subject: Subject, session: Session) => string;
  readonly items?: (subject: Subject, session: Session) => readonly unknown[];
  /** The collection's indexer, `getItem`. */
  readonly item?: (subject: Subject, key: unknown, session: Session) => unknown;
};

export type AnyHostClass = HostClass<unknown>;
export type ClassTable = Readonly<Record<string, AnyHostClass>>;

/** Forgets the subject's type, so that classes can stand in one table. */
export function hostClass<Subject>(members: HostClass<Subject>): AnyHostClass {
  // True because a subject reaches a class only through a member that the object model says returns that class.
  return members as unknown as AnyHostClass;
}

// The hidden methods by which Office.js begins and ends listening to an event.
import type { HostClass } from './hostClass.ts';

type Methods<Subject> = NonNullable<HostClass<Subject>['methods']>;

/** `_RegisterX` and `_UnregisterX` for each X, with the event's number; `target` names what is listened to. */
export function registrations<Subject>(
  target: (subject: Subject) => string,
  events: Readonly<Record<string, number>>,
): Methods<Subject> {
  const methods: Record<string, Methods<Subject>[string]> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (subject, _, session) => session.events.register(type, target(subject));
    methods[`_Unregister${name}`] = (subject, _, session) => session.events.unregister(type, target(subject));
  }
  return methods;
}

// Excel's object model as the installed Office.js itself has it: read from its classes at run time, never written down.

type ScalarMember = { readonly wire: string; readonly writable: boolean };
type ObjectMember = { readonly wire: string; readonly type: string };
/** `returns` is the class of the object it gives, or null for a plain value. */
type MethodMember = { readonly wire: string; readonly returns: string | null };

export type ObjectClass = {
  readonly name: string;
  readonly isCollection: boolean;
  /** The class of a collection's items. */
  readonly itemType: string | null;
  /** By the name add-ins use. */
  readonly scalars: ReadonlyMap<string, ScalarMember>;
  readonly navigation: ReadonlyMap<string, ObjectMember>;
  readonly methods: ReadonlyMap<string, MethodMember>;
  /** Class an indexer (`getItem` on the wire) gives. */
  readonly indexerType: string | null;
  /** From the name on the wire to the name add-ins use, for each of the three kinds. */
  readonly byWire: ReadonlyMap<string, string>;
};

export type ObjectModel = ReadonlyMap<string, ObjectClass>;

// The patterns hold for the debug build and the shortened one alike: both keep the literals of the calls.
// `_createPropertyObject(Excel.Range, this, "Areas", true, 4)` · `S(e.Range,this,"Areas",!0,4)` · `C(e.Range,this,"GetCell",1,[t,n]`;
// not: `E(this,"Delete",0,[]` nor an event's `new GenericEventHandlers(this.context,this,"Changed",`
const objectCall = /\(\s*(?!this\b)(?:\w+\.)?(\w+),\s*this,\s*"(\w+)",/;
// `_invokeMethod(this, "Delete", 0` · `E(this,"Delete",0` · `E(this,"_KeepReference",1`; not: `S(e.Range,this,"Areas",!0`
const valueCall = /\(\s*this,\s*"(\w+)",\s*\d/;
// `_createIndexerObject(Excel.Worksheet, this, [key])` · `N(e.Worksheet,this,[t])` · `N( e.Table, this, [` ;
// not: `C(e.Range,this,"GetCell",1,[t,n]`
const indexerCall = /\(\s*\w+\.(\w+),\s*this,\s*\[/;
// `_createChildItemObject(Excel.Worksheet, true, this,` · `K(e.Worksheet,!0,this,` · `K(e.Range,!1,this,`;
// not: `C(e.Range,this,"GetCell"`
const childCall = /\(\s*\w+\.(\w+),\s*(?:true|false|!0|!1),\s*this,/;

type Prototype = Record<string, unknown>;
type Constructor = { readonly prototype: Prototype };

/** Reads the model out of the library's `Excel` namespace; `clientObject` is its `OfficeExtension.ClientObject`. */
export function readObjectModel(
  excel: Readonly<Record<string, unknown>>,
  clientObject: unknown,
): ObjectModel {
  const model = new Map<string, ObjectClass>();
  const base = isConstructor(clientObject) ? clientObject.prototype : null;
  for (const candidate of Object.values(excel)) {
    if (
      !isConstructor(candidate) ||
      base === null ||
      !Object.prototype.isPrototypeOf.call(base, candidate.prototype)
    )
      continue;
    const read = readClass(candidate.prototype);
    if (read) model.set(read.name, read);
  }
  return model;
}

function readClass(prototype: Prototype): ObjectClass | null {
  const instance: Prototype = Object.create(prototype);
  const fullName = valueOf(instance, '_className');
  if (typeof fullName !== 'string' || fullName === '') return null;
  // "FunctionResult<T>" is called without its parameter where it is made.
  const [name = ''] = fullName.split('<');
  const scalars = readScalars(instance);
  const navigation = new Map<string, ObjectMember>();
  const methods = new Map<string, MethodMember>();
  let indexerType: string | null = null;
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (property.get) {
      const call = scalars.has(key) ? null : objectCall.exec(String(property.get));
      if (call) navigation.set(key, { type: call[1] ?? '', wire: call[2] ?? '' });
    } else if (typeof property.value === 'function' && key !== 'constructor') {
      const source = String(property.value);
      const call = objectCall.exec(source);
      // Functions names its one kind of result by a local variable, which the shortened build renames.
      const returns = name === 'Functions' ? 'FunctionResult' : call?.[1];
      if (call) methods.set(key, { returns: returns ?? null, wire: call[2] ?? '' });
      else if (key === 'getItem' || key === '_GetItem') indexerType = indexerCall.exec(source)?.[1] ?? null;
      else {
        const wire = valueCall.exec(source)?.[1];
        if (wire !== undefined) methods.set(key, { returns: null, wire });
      }
    }
  }
  const child = childCall.exec(String(prototype['_handleResult']))?.[1] ?? null;
  const byWire = new Map<string, string>();
  for (const members of [scalars, navigation, methods]) {
    for (const [key, member] of members) byWire.set(member.wire, key);
  }
  const isCollection = valueOf(instance, '_isCollection') === true;
  return {
    name,
    isCollection,
    itemType: isCollection ? child : null,
    scalars,
    navigation,
    methods,
    indexerType,
    byWire,
  };
}

function readScalars(instance: Prototype): Map<string, ScalarMember> {
  const names = listOf(instance, '_scalarPropertyNames');
  const wires = listOf(instance, '_scalarPropertyOriginalNames');
  const writable = listOf(instance, '_scalarPropertyUpdateable');
  const scalars = new Map<string, ScalarMember>();
  names.forEach((name, index) => {
    scalars.set(String(name), { wire: String(wires[index] ?? name), writable: writable[index] === true });
  });
  return scalars;
}

function isConstructor(candidate: unknown): candidate is Constructor {
  return (
    typeof candidate === 'function' && typeof candidate.prototype === 'object' && candidate.prototype !== null
  );
}

/** Getters of a bare prototype may throw: they expect a live object. */
function valueOf(instance: Prototype, key: string): unknown {
  try {
    return instance[key];
  } catch {
    return undefined;
  }
}

function listOf(instance: Prototype, key: string): unknown[] {
  const list = valueOf(instance, key);
  return Array.isArray(list) ? list : [];
}

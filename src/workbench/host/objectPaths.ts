// Follows the object paths of one request to objects; each path once, in the order of its use.
import { index, invoke, navigate, type Dispatcher } from './dispatch.ts';
import type { HostObject } from './hostObject.ts';
import { hostError, apiNotFound } from './hostError.ts';
import { pathType, type ArgumentInfo, type ObjectPath, type RequestBody } from './wire.ts';

/** Services that an add-in's library asks for by name. */
const services: Readonly<Record<string, string>> = {
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
  'Microsoft.ExcelServices.CustomFunctionsContainer': 'CustomFunctionsContainer',
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
};

export type PathResolver = {
  /** null for a null object. */
  readonly resolve: (id: number) => HostObject | null;
  /** The arguments with objects in the places of path ids. */
  readonly argumentsOf: (info: ArgumentInfo | undefined) => unknown[];
};

export function createPathResolver(dispatcher: Dispatcher, paths: RequestBody['ObjectPaths']): PathResolver {
  const found = new Map<number, HostObject | null>();

  function resolve(id: number): HostObject | null {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = paths[String(id)];
    if (!path) throw hostError('InvalidReference');
    const object = follow(path);
    found.set(id, object);
    return object;
  }

  function follow(path: ObjectPath): HostObject | null {
    const { session } = dispatcher;
    if (path.ObjectPathType === pathType.globalObject)
      return { className: 'Workbook', subject: session.workbook };
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.newObject) {
      const className = services[path.Name];
      if (className === undefined) throw apiNotFound(path.Name);
      return { className, subject: session };
    }
    if (path.ObjectPathType === pathType.referenceId) {
      const kept = session.references.get(path.Name);
      if (!kept) throw hostError('InvalidReference');
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
    // What hangs on a null object is a null object.
    if (!parent) return null;
    if (path.ObjectPathType === pathType.property) return navigate(dispatcher, parent, path.Name);
    if (path.ObjectPathType === pathType.indexer)
      return index(dispatcher, parent, argumentsOf(path.ArgumentInfo)[0]);
    if (path.ObjectPathType === pathType.method) {
      return invoke(dispatcher, parent, path.Name, argumentsOf(path.ArgumentInfo)).object;
    }
    throw hostError('InvalidReference');
  }

  function argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, at) => withObjects(argument, ids[at]));
  }

  function withObjects(argument: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(argument))
      return argument.map((part: unknown, at) => withObjects(part, id[at]));
    return typeof id === 'number' && id !== 0 ? resolve(id) : argument;
  }

  return { resolve, argumentsOf };
}

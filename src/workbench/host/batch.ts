// Processes one ProcessQuery request: its actions in order, up to the first that fails.
import { identityOf, invoke, LocatedError, locate, setProperty, type Dispatcher } from './dispatch.ts';
import { notImplemented } from './hostError.ts';
import { createPathResolver, type PathResolver } from './objectPaths.ts';
import { answerQuery } from './query.ts';
import { calculateIfDue, keepReference } from './session.ts';
import { actionType, type Action, type ActionResult, type RequestBody, type ResponseBody } from './wire.ts';

/** What was done stays done when an action fails, as in Excel. */
export async function processBatch(dispatcher: Dispatcher, body: RequestBody): Promise<ResponseBody> {
  const paths = createPathResolver(dispatcher, body.ObjectPaths);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  const traced = (): Pick<ResponseBody, 'TraceIds'> => (traces.length > 0 ? { TraceIds: traces } : {});
  for (const [at, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === actionType.query || action.ActionType === actionType.queryAsJson) {
        await calculateIfDue(dispatcher.session);
      }
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(dispatcher, paths, action) });
    } catch (error) {
      if (!(error instanceof LocatedError)) throw error;
      await finish(dispatcher);
      const { refusal, location } = error;
      return {
        Error: {
          Code: refusal.code,
          Message: refusal.message,
          Location: location,
          HttpStatusCode: refusal.status,
          ActionIndex: at,
        },
        ProcessedResults: { Results: results },
        ...traced(),
      };
    }
  }
  await finish(dispatcher);
  return { Results: results, ...traced() };
}

/** Excel calculates after each write; looking at it at the end comes to the same. */
async function finish({ session }: Dispatcher): Promise<void> {
  session.calculationSuspended = false;
  await calculateIfDue(session);
}

function perform(dispatcher: Dispatcher, paths: PathResolver, action: Action): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = locate(action.Name, () => paths.resolve(action.ObjectPathId));
  switch (action.ActionType) {
    case actionType.instantiate:
      return identityOf(dispatcher, object);
    case actionType.query:
    case actionType.queryAsJson:
      return answerQuery(dispatcher, object, action.QueryInfo ?? {});
    case actionType.method:
      if (!object) return null;
      if (action.Name === '_KeepReference') {
        keepReference(dispatcher.session, object);
        return null;
      }
      return invoke(dispatcher, object, action.Name, paths.argumentsOf(action.ArgumentInfo)).value;
    case actionType.setProperty:
      if (object) setProperty(dispatcher, object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
      return null;
    case actionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        if (object) setProperty(dispatcher, object, name, value);
      }
      return null;
    case actionType.ensureUnchanged:
      return null;
    default:
      return locate(`ActionType ${action.ActionType}`, () => {
        throw notImplemented(`ActionType ${action.ActionType}`);
      });
  }
}

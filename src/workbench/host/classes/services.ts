// The services Office.js asks for besides the workbook: custom functions, ribbon actions, the pane's visibility.
import { hostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';

/** Excel's code for a function that threw. */
const failed = 2;

function results(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

export const serviceClasses = {
  AddinInternalService: hostClass<Session>({ methods: { notifyActionHandlerReady: () => undefined } }),
  AppRuntimeService: hostClass<Session>({
    methods: {
      getAppRuntimeState: ({ state }) => state.pane,
      setAppRuntimeState: ({ state }, [wanted]) => {
        if (wanted !== 'Visible' && wanted !== 'Background') throw hostError('InvalidArgument');
        state.pane = wanted;
      },
    },
  }),
  CustomFunctionsContainer: hostClass<Session>({ navigation: { customFunctions: (session) => session } }),
  CustomFunctions: hostClass<Session>({
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: (session) => session.functionsReady(),
      _GetEnabledFeatures: () => [],
      // Each is [invocation id, succeeded, value, error code].
      setInvocationArrayResults: (session, [list]) => session.functionResults(results(list)),
      setInvocationResults: (session, [list]) => {
        session.functionResults(
          results(list).map((entry) => {
            const { id, failed: hasFailed, value, errorCode } = entry as Record<string, unknown>; // as the library sends it
            return [id, hasFailed !== true, value, errorCode ?? failed];
          }),
        );
      },
    },
  }),
};

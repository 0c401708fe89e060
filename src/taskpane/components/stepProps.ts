// What every step of the pane is given.
import type { PlanState } from '../planState.ts';
import type { PlanActions } from '../usePlan.ts';

export type StepProps = {
  readonly result: NonNullable<PlanState['result']>;
  readonly state: PlanState;
  readonly actions: PlanActions;
};

import type { Operation } from '../operation.ts';
import { patronMoveClock } from './clock.ts';
import type { OperatorContext } from './context.ts';
import { storeOperations } from './stores.ts';

export { operatorOnly } from './authenticate.ts';
export type { MovableClock, OperatorContext } from './context.ts';

/** The operator's endpoints: `/patron/v1/…`. */
export const operatorOperations: readonly Operation<OperatorContext>[] = [
  ...storeOperations,
  patronMoveClock,
];

import {
  assignCurrencies,
  listChannelAssignments,
  readChannelAssignment,
  unassignCurrencies,
  type ChannelAssignment,
  type NewChannelAssignment,
} from '../../../domains/currencies/index.ts';
import type { Context } from '../../../db/context.ts';
import type { components } from '../contract.generated.ts';
import { defineOperation, ok, type BodyOf } from '../operation.ts';

/** An assignment as the wire has it. */
export const toWireCurrencies = ({
  channelId,
  enabled,
  default: chosen,
}: ChannelAssignment): components['schemas']['ChannelCurrencies'] => ({
  channel_id: channelId,
  enabled_currencies: enabled.map(({ code }) => code),
  default_currency: chosen.code,
});

const fromWire = (
  channelId: number,
  body: BodyOf<'createSingleChannelCurrencyAssignments'>,
): NewChannelAssignment => ({
  channelId,
  enabledCurrencies: body.enabled_currencies,
  defaultCurrency: body.default_currency,
});

/** One channel's answer. */
const one = (assignment: ChannelAssignment) => ok({ data: toWireCurrencies(assignment), meta: {} });

const many = (assignments: readonly ChannelAssignment[]) =>
  ok({ data: assignments.map(toWireCurrencies), meta: {} });

const assignOne = async (
  ctx: Context,
  channelId: number,
  body: BodyOf<'createSingleChannelCurrencyAssignments'>,
) => one((await assignCurrencies(ctx, [fromWire(channelId, body)]))[0]!);

const assignMany = async (ctx: Context, rows: BodyOf<'createMultipleChannelsCurrencyAssignments'>) =>
  many(
    await assignCurrencies(
      ctx,
      rows.map((row) => fromWire(row.channel_id, row)),
    ),
  );

/** Which currencies channels sell in (`reference/channels.v3.yml`). POST and PUT both set what holds from then on. */
export const channelCurrencyAssignmentOperations = [
  defineOperation('getAllCurrencyAssignments', async ({ ctx }) => many(await listChannelAssignments(ctx))),
  defineOperation('createMultipleChannelsCurrencyAssignments', ({ ctx, body }) => assignMany(ctx, body)),
  defineOperation('updateMultipleChannelsCurrencyAssignments', ({ ctx, body }) => assignMany(ctx, body)),
  defineOperation('getSingleChannelCurrencyAssignments', async ({ ctx, path }) =>
    one(await readChannelAssignment(ctx, path.channel_id)),
  ),
  defineOperation('createSingleChannelCurrencyAssignments', ({ ctx, path, body }) =>
    assignOne(ctx, path.channel_id, body),
  ),
  defineOperation('updateSingleChannelCurrencyAssignments', ({ ctx, path, body }) =>
    assignOne(ctx, path.channel_id, body),
  ),
  defineOperation('deleteSingleChannelCurrencyAssignments', async ({ ctx, path }) => {
    await unassignCurrencies(ctx, path.channel_id);
    return ok({ data: path.channel_id, meta: {} });
  }),
];

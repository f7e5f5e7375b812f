import { sql } from 'kysely';
import type { Context } from '../../db/context.ts';

/** All settings of a store by channel; channel 0 is the store itself. */
export async function selectSettings(ctx: Context): Promise<Map<number, Map<string, unknown>>> {
  const rows = await ctx.db
    .selectFrom('settings')
    .select(['channel_id', 'name', 'value'])
    .where('store_id', '=', ctx.store.id)
    .execute();
  const byChannel = new Map<number, Map<string, unknown>>();
  for (const row of rows) {
    const settings = byChannel.get(row.channel_id) ?? new Map<string, unknown>();
    byChannel.set(row.channel_id, settings.set(row.name, row.value));
  }
  return byChannel;
}

export async function upsertSetting(
  ctx: Context,
  channelId: number,
  name: string,
  value: unknown,
): Promise<void> {
  const json = JSON.stringify(value);
  await ctx.db
    .insertInto('settings')
    .values({ store_id: ctx.store.id, channel_id: channelId, name, value: json })
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'channel_id', 'name']).doUpdateSet({ value: json }),
    )
    .execute();
}

export async function deleteSetting(ctx: Context, channelId: number, name: string): Promise<void> {
  await ctx.db
    .deleteFrom('settings')
    .where('store_id', '=', ctx.store.id)
    .where('channel_id', '=', channelId)
    .where('name', '=', name)
    .execute();
}

/** Deletes it on every channel where it has one of these values. Answers whether it had one anywhere. */
export async function deleteSettingValues(
  ctx: Context,
  name: string,
  values: readonly unknown[],
): Promise<boolean> {
  const texts = values.map((value) => JSON.stringify(value));
  const result = await ctx.db
    .deleteFrom('settings')
    .where('store_id', '=', ctx.store.id)
    .where('name', '=', name)
    .where(sql<boolean>`value = any(${texts}::jsonb[])`)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

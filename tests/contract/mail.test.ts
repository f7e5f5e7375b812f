import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deleteCustomers, updateCustomers, type Customer } from '../../src/domains/customers/index.ts';
import {
  listMail,
  MAIL_QUEUE,
  pruneMail,
  queueMail,
  sendMail,
  type MailContent,
} from '../../src/domains/mail/index.ts';
import { resetPassword } from '../../src/flows/recover-password.ts';
import { requestPasswordless, requestPasswordReset } from '../../src/flows/request-recovery.ts';
import { mailWebhookNotice } from '../../src/flows/webhook-notices.ts';
import { clearStore } from '../../src/db/clear-store.ts';
import { claimJobs, finishJob, postponeJob, type Job } from '../../src/db/jobs.ts';
import type { Context } from '../../src/db/context.ts';
import { setSetting, systemContext } from '../../src/domains/stores/index.ts';
import { MailRefused, type OutgoingMail } from '../../src/kernel/mailer.ts';
import { createAda, PAGE } from '../support/customers.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const AT = Date.parse('2026-01-15T12:00:00Z');
const WHOLE = { withLinks: true };

eachEngine('mail', (engine) => {
  const { services: bare } = suiteServices(engine, { at: AT });
  let sent: OutgoingMail[] = [];
  /** What the mail server says to the next ones; nothing: it takes them. */
  let answers: (Error | null)[] = [];
  const mailer = {
    async send(mail: OutgoingMail): Promise<void> {
      const answer = answers.shift() ?? null;
      if (answer) throw answer;
      sent.push(mail);
    },
    close: () => undefined,
  };
  /** A process with a mail server. */
  const withServer = () => ({ ...bare, mailer });

  const jobs = (services: ReturnType<typeof withServer>): Promise<Job[]> =>
    claimJobs(services, { queues: [MAIL_QUEUE], perLane: 100, limit: 100, fullLanes: [] });
  /** Does what is due, as the worker would. */
  const sendDue = async (services = withServer()): Promise<number> => {
    const due = await jobs(services);
    for (const job of due) {
      const next = await sendMail(systemContext(services, job.store), job);
      await (next ? postponeJob(services, job, next) : finishJob(services, job));
    }
    return due.length;
  };
  const fresh = async (services: typeof bare = withServer()) => {
    sent = [];
    answers = [];
    const { ctx } = await newStore(services, 'Shop');
    return { ctx, ada: await createAda(ctx, { password: 'Password1!' }) };
  };
  const queue = (ctx: Context, { id, email, firstName }: Customer, content: MailContent) =>
    ctx.transaction((tx) => queueMail(tx, { customerId: id, email, firstName }, content));
  const welcome: MailContent = { template: 'welcome', shopUrl: 'http://shop.test/' };
  const link = (ctx: Context, seconds = 3_600) => {
    const token = 'a'.repeat(64);
    const expiresAt = new Date(ctx.clock.now() + seconds * 1000);
    return { url: `http://shop.test/?t=${token}`, token, expiresAt };
  };
  const stored = async (ctx: Context, options = WHOLE) => (await listMail(ctx, {}, PAGE, options)).mails;

  test('nothing is mailed of what was rolled back', async () => {
    const { ctx, ada } = await fresh();
    await assert.rejects(
      ctx.transaction(async (tx) => {
        await queueMail(tx, { customerId: ada.id, email: ada.email, firstName: '' }, welcome);
        throw new Error('no');
      }),
      /no/,
    );
    assert.deepEqual(await stored(ctx), []);
    assert.equal(await sendDue(), 0);
    await assert.rejects(
      queueMail(ctx, { customerId: ada.id, email: ada.email, firstName: '' }, welcome),
      /inside/,
    );
  });

  test('sent once, under one Message-ID also where the process died before it was known', async () => {
    const { ctx, ada } = await fresh();
    await queue(ctx, ada, welcome);
    const [job] = await jobs(withServer());
    // It is sent, and the process dies before it knows.
    const dying = {
      ...bare,
      mailer: {
        ...mailer,
        send: async (mail: OutgoingMail) => {
          await mailer.send(mail);
          return new Promise<void>(() => undefined);
        },
      },
    };
    void sendMail(systemContext(dying, job!.store), job!);
    while (sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(await sendDue(), 0);
    bare.clock.advance(60_001);
    assert.equal(await sendDue(), 1);
    assert.equal(sent.length, 2);
    assert.equal(sent[0]!.id, sent[1]!.id);
    assert.deepEqual(
      (await stored(ctx)).map(({ status }) => status),
      ['sent'],
    );
    assert.equal(await sendDue(), 0);
  });

  test('an error is tried again on schedule for two days, then given up; a refusal at once', async () => {
    const { ctx, ada } = await fresh();
    await queue(ctx, ada, welcome);
    answers = Array.from({ length: 20 }, () => new Error('not now'));
    let tries = 0;
    for (const minutes of [0, 0.5, 2, 5, 15, 60, 240, 720, 1_440]) {
      bare.clock.advance(minutes * 60_000 - 1);
      assert.equal(await sendDue(), 0);
      bare.clock.advance(1);
      assert.equal(await sendDue(), 1, `${minutes}`);
      tries += 1;
    }
    assert.equal(answers.length, 20 - tries);
    assert.deepEqual(
      (await stored(ctx)).map(({ status, failure }) => [status, failure]),
      [['failed', 'not now']],
    );
    bare.clock.advance(30 * 86_400_000);
    assert.equal(await sendDue(), 0);
    await queue(ctx, ada, welcome);
    answers = [new MailRefused('nobody here')];
    assert.equal(await sendDue(), 1);
    const [newest] = await stored(ctx);
    assert.deepEqual([newest!.status, newest!.failure], ['failed', 'nobody here']);
    assert.equal(await sendDue(), 0);
    bare.clock.set(AT);
  });

  test('a token is stored sealed, goes out whole, and is gone once it was sent, or no longer works', async () => {
    const { ctx, ada } = await fresh();
    const secret = link(ctx);
    await queue(ctx, ada, { template: 'password_reset', link: secret });
    const rows = async () =>
      ctx.db.selectFrom('mails').selectAll().where('store_id', '=', ctx.store.id).execute();
    assert.ok(!JSON.stringify(await rows()).includes(secret.token));
    assert.ok((await rows())[0]!.sealed);
    assert.equal(await sendDue(), 1);
    assert.ok(sent[0]!.text.includes(secret.url) && sent[0]!.html.includes(secret.token));
    assert.equal((await rows())[0]!.sealed, null);
    assert.ok(!JSON.stringify(await stored(ctx)).includes(secret.token));

    // One that nobody could send before its link ended is not sent at all.
    await queue(ctx, ada, { template: 'password_reset', link: secret });
    bare.clock.advance(3_600_000);
    assert.equal(await sendDue(), 1);
    assert.equal(sent.length, 1);
    const [late] = await stored(ctx);
    assert.deepEqual([late!.status, late!.failure], ['failed', 'The link in it no longer works.']);
    bare.clock.set(AT);
  });

  test('without a mail server it is kept, with its link for who may see it while it works', async () => {
    const { ctx, ada } = await fresh(bare);
    const secret = link(ctx);
    await queue(ctx, ada, { template: 'passwordless_login', link: secret });
    assert.ok((await stored(ctx))[0]!.text.includes(secret.token));
    assert.ok((await stored(ctx, { withLinks: false }))[0]!.text.includes('[hidden]'));
    bare.clock.advance(3_600_000);
    assert.ok((await stored(ctx))[0]!.text.includes('[hidden]'));
    bare.clock.set(AT);
  });

  test('another store’s mail: not listed, not sent in its name, not opened, not pruned with it', async () => {
    const { ctx, ada } = await fresh();
    const { ctx: other } = await newStore(withServer(), 'Other');
    const secret = link(ctx);
    await queue(ctx, ada, { template: 'password_reset', link: secret });
    assert.deepEqual(await stored(other), []);
    const [job] = await jobs(withServer());
    assert.equal(await sendMail(systemContext(withServer(), other.store), job!), null);
    assert.deepEqual(sent, []);
    assert.deepEqual(
      (await stored(ctx)).map(({ status }) => status),
      ['queued'],
    );
    // A row that was carried over to another store does not open there.
    const row = await ctx.db
      .selectFrom('mails')
      .selectAll()
      .where('store_id', '=', ctx.store.id)
      .executeTakeFirstOrThrow();
    const { id: _, ...copy } = row;
    await ctx.db
      .insertInto('mails')
      .values({ ...copy, store_id: other.store.id, customer_id: null })
      .execute();
    const [moved] = await stored(other);
    const asOther = { ...job!, payload: { mailId: moved!.id } };
    assert.ok((await sendMail(systemContext(withServer(), other.store), asOther)) instanceof Date);
    assert.deepEqual(sent, []);
    await other.db.deleteFrom('mails').where('store_id', '=', other.store.id).execute();
    await finishJob(withServer(), job!);
  });

  test('mail goes with its customer, with its store, and after its days', async () => {
    const { ctx, ada } = await fresh(bare);
    const bea = await createAda(ctx, { email: 'bea@example.com' });
    await queue(ctx, ada, welcome);
    await queue(ctx, bea, welcome);
    await ctx.transaction((tx) =>
      queueMail(tx, { customerId: null, email: 'owner@example.com', firstName: '' }, welcome),
    );
    await deleteCustomers(ctx, [ada.id]);
    const recipients = async () => (await stored(ctx)).map(({ recipient }) => recipient);
    assert.deepEqual(await recipients(), ['owner@example.com', 'bea@example.com']);
    await ctx.transaction((tx) =>
      clearStore(tx, { accountIds: [0], tokenHashes: [Buffer.alloc(32)], settings: ['patron.seed'] }),
    );
    assert.deepEqual(await recipients(), []);
    const { ctx: second, ada: again } = await fresh(bare);
    await queue(second, again, welcome);
    bare.clock.advance(30 * 86_400_000);
    await pruneMail(bare, 30);
    assert.equal((await stored(second)).length, 1);
    bare.clock.advance(1);
    await pruneMail(bare, 30);
    assert.deepEqual(await stored(second), []);
    bare.clock.set(AT);
  });

  test('what became of a webhook is mailed to whom its account named, else to the shop; a block once an hour', async () => {
    const { ctx } = await fresh(bare);
    const webhook = {
      id: 7,
      scope: 'store/customer/*',
      destination: 'https://app.example.com/hooks?key=secret',
    };
    const notice = { webhook, reason: 'answered 500' };
    const tell = (what: 'deactivated' | 'blocked', emails: string[]) =>
      ctx.transaction((tx) => mailWebhookNotice(tx, { ...notice, what, emails }));
    await tell('deactivated', []);
    assert.deepEqual(await stored(ctx), []);
    await setSetting(ctx, 'profile.email', 0, 'not an address');
    await tell('deactivated', []);
    assert.deepEqual(await stored(ctx), []);
    await setSetting(ctx, 'profile.email', 0, 'shop@example.com');
    await tell('deactivated', []);
    await tell('deactivated', ['one@example.com', 'two@example.com']);
    const mails = await stored(ctx);
    assert.deepEqual(
      mails.map(({ recipient, customerId, template }) => [recipient, customerId, template]),
      [
        ['two@example.com', null, 'webhook_deactivated'],
        ['one@example.com', null, 'webhook_deactivated'],
        ['shop@example.com', null, 'webhook_deactivated'],
      ],
    );
    for (const body of [mails[0]!.text, mails[0]!.html]) {
      assert.ok(body.includes('https://app.example.com/hooks') && body.includes('answered 500'), body);
      assert.ok(!body.includes('secret'), body);
    }
    const blocked = async () =>
      (await stored(ctx)).filter(({ template }) => template === 'webhook_blocked').length;
    await tell('blocked', []);
    await tell('blocked', []);
    assert.equal(await blocked(), 1);
    bare.clock.advance(3_600_001);
    await tell('blocked', []);
    assert.equal(await blocked(), 2);
    bare.clock.set(AT);
  });
});

eachEngine('recovery by mail', (engine) => {
  const { services } = suiteServices(engine, { at: AT });
  const fresh = async () => {
    services.clock.advance(3_600_000);
    const { ctx } = await newStore(services, 'Shop');
    return { ctx, ada: await createAda(ctx, { password: 'Password1!' }) };
  };
  const tokenOf = async (ctx: Context): Promise<string> => {
    const [mail] = (await listMail(ctx, {}, PAGE, WHOLE)).mails;
    return /(?:t|token)=([0-9a-f]{64})/.exec(mail?.text ?? '')![1]!;
  };
  const ask = { userAgent: null };

  test('29: a link of one store chooses no password in another, whose customer has the same id', async () => {
    const [{ ctx, ada }, { ctx: other, ada: theirs }] = [await fresh(), await fresh()];
    assert.equal(ada.id, theirs.id);
    await requestPasswordReset(ctx, { email: ada.email, ...ask });
    const token = await tokenOf(ctx);
    const reset = (at: Context) =>
      resetPassword(at, { customerId: ada.id, token, newPassword: 'An0therPassword', userAgent: null });
    await assert.rejects(reset(other), { code: 'recovery.link_refused' });
    await reset(ctx);
    await assert.rejects(reset(ctx), { code: 'recovery.link_refused' });
  });

  test('29: of many uses at once exactly one chooses the password', async () => {
    const { ctx, ada } = await fresh();
    await requestPasswordReset(ctx, { email: ada.email, ...ask });
    const token = await tokenOf(ctx);
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) =>
        resetPassword(ctx.with({}), {
          customerId: ada.id,
          token,
          newPassword: `An0therPassword${at}`,
          userAgent: null,
        }),
      ),
    );
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1);
  });

  test('a link for who has another address by now, or is gone, is over; nothing is mailed to who is unknown', async () => {
    const { ctx, ada } = await fresh();
    await requestPasswordless(ctx, { email: ada.email, redirectTo: null, ...ask });
    await requestPasswordReset(ctx, { email: ada.email, ...ask });
    const token = await tokenOf(ctx);
    await updateCustomers(ctx, [{ id: ada.id, email: 'new@example.com' }]);
    const reset = { customerId: ada.id, token, newPassword: 'An0therPassword', userAgent: null };
    await assert.rejects(resetPassword(ctx, reset), { code: 'recovery.link_refused' });
    const count = async () => (await listMail(ctx, {}, PAGE, WHOLE)).total;
    const earlier = await count();
    await requestPasswordReset(ctx, { email: ada.email, ...ask });
    await assert.rejects(requestPasswordless(ctx, { email: ada.email, redirectTo: null, ...ask }), {
      code: 'recovery.unknown_email',
    });
    assert.equal(await count(), earlier);
  });
});

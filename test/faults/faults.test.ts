import { describe, expect, test, vi } from 'vitest';
import { MINUTE, said } from '../bundle/watching.ts';
import type { FaultRow } from './fault-row.ts';
import { FAULT_TABLE } from './fault-table.ts';
import { breakWorld, mailed, openScene, posted, texted } from './scenes.ts';

// Some rows at a time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const containing = (parts: readonly string[] = []) => parts.map((part) => expect.stringContaining(part));

/** How long a run may take, in milliseconds, whatever hangs. One that waits for an end also waits for the grace. */
const LIMIT = { begins: 90_000, 'is on': 90_000, ends: 90_000 + 3 * MINUTE } as const;

describe.concurrent('the released code survives a fault:', () => {
  test.for(FAULT_TABLE.map((row) => [`${row.who} ${row.what} (a stream ${row.scene})`, row] as const))(
    '%s',
    async ([, row], { onTestFinished }) => {
      const watching = await openScene(row);
      const { sandbox } = watching;
      onTestFinished(() => sandbox.close());

      breakWorld(row, watching);
      const textsBefore = watching.twilio.texts().length;
      const skippedBefore = sandbox.clock.offset;
      const run = await watching.run({ timeoutMs: 150_000 });
      expect(said(run, 'warning'), run.log).toEqual(containing(row.warns));
      expect(said(run, 'error')).toEqual(containing(row.errors));
      expect(run.exitCode).toBe(row.errors ? 1 : 0);
      for (const line of row.logs ?? []) expect(run.log).toContain(line);
      expect(reached(row, watching)).toEqual([row.texted[0], row.mailed?.[0], row.posted?.[0]]);
      expect(sandbox.clock.offset - skippedBefore).toBeLessThanOrEqual(LIMIT[row.scene]);

      sandbox.heal();
      row.heal?.(sandbox);
      watching.pass(15 * MINUTE);
      const next = await watching.run({ timeoutMs: 150_000 });
      expect(next.exitCode, next.log).toBe(0);
      expect(said(next, 'warning'), next.log).toEqual(containing(row.warnsLater));
      expect(reached(row, watching)).toEqual([row.texted[1], row.mailed?.[1], row.posted?.[1]]);
      const sent = Number(run.outputs['sms-sent']) + Number(next.outputs['sms-sent']);
      expect(sent).toBeLessThanOrEqual(watching.twilio.texts().length - textsBefore);
    },
  );
});

function reached(row: FaultRow, watching: Parameters<typeof texted>[1]) {
  return [texted(row, watching), row.mail && mailed(row, watching), row.hook && posted(row, watching)];
}

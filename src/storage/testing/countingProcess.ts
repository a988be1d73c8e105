/** A process that opens a database and adds one to a counter again and again: `script FILE TIMES`. */
import { openSqlite } from '../database/openSqlite.ts';
import { valueOf } from './value.ts';

const [, , file = '', times = '0'] = process.argv;
const database = valueOf(await openSqlite(file));
for (let i = 0; i < Number(times); i++) {
  await database.transaction(async ({ settings }) => {
    const before = ((await settings.get('counter')) as number | null) ?? 0;
    await settings.set('counter', before + 1);
  });
}
await database.close();

import { mustRun, run } from '../system/run.ts';

/** A user of this system. */
export interface Person {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
}

const testUser = 'casustafel-e2e';

/** Whether this process is root: then Electron refuses its sandbox, and file rights mean nothing. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The user as whom root runs the app; made the first time. */
export async function testPerson(): Promise<Person> {
  return (await lookUp(testUser)) ?? (await create(testUser));
}

async function create(name: string): Promise<Person> {
  console.log(`Making the user ${name}, without password, to run Electron as.`);
  await mustRun('useradd', ['--create-home', '--shell', '/bin/sh', name]);
  const person = await lookUp(name);
  if (!person) throw new Error(`useradd made no user ${name}`);
  return person;
}

async function lookUp(name: string): Promise<Person | undefined> {
  const { code, output } = await run('getent', ['passwd', name]);
  return code === 0 ? readPasswdLine(output) : undefined;
}

/** Reads one line of passwd(5). */
export function readPasswdLine(line: string): Person {
  const [name, , uid, gid, , home] = line.trim().split(':');
  if (!name || !home || !uid || !gid) throw new Error(`Not a line of passwd: ${line}`);
  return { name, uid: Number(uid), gid: Number(gid), home };
}

/** Options for a child process that runs as this person, with an environment of their own. */
export function spawnAs(person: Person): { uid: number; gid: number; env: NodeJS.ProcessEnv } {
  const kept = Object.entries(process.env).filter(([key]) => !/^(XDG_|DBUS_|SUDO_|npm_)/.test(key));
  const env = { ...Object.fromEntries(kept), HOME: person.home, USER: person.name, LOGNAME: person.name };
  return { uid: person.uid, gid: person.gid, env };
}

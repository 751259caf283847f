import type { Bom, Component, Dependency } from './bom.ts';
import type { BundledPackage } from './bundled-packages.ts';
import type { RuntimeVersions } from './runtime-versions.ts';

export interface Parts {
  readonly npm: Bom;
  readonly bundled: readonly BundledPackage[];
  readonly runtime: RuntimeVersions;
  readonly program: { readonly name: string; readonly version: string };
}

/** Where a component was met: 'modules', 'inside another package', 'addon', 'runtime' or 'not seen'. */
export const foundProperty = 'casustafel:found';

/**
 * The bill of materials of the program: the packages of npm's own list, each with how it was found in the
 * bundle, and what they run on. Without moments, numbers, paths, hosts or authors: the same source gives the same file.
 */
export function composeBom({ npm, bundled, runtime, program }: Parts): Bom {
  const { component, lifecycles, tools } = npm.metadata;
  const ref = `${program.name}@${program.version}`;
  const below = runtimeParts(runtime);
  return {
    bomFormat: 'CycloneDX',
    specVersion: npm.specVersion,
    version: 1,
    metadata: {
      ...(lifecycles && { lifecycles }),
      ...(tools && { tools }),
      // npm takes the name from the folder of the checkout.
      component: { ...plain(component), 'bom-ref': ref, type: 'application', name: program.name },
    },
    components: [
      ...npm.components.map((one) => withFound(plain(one), foundIn(bundled, one))),
      ...below.map(({ component }) => withFound(component, 'runtime')),
    ],
    dependencies: joined(
      npm.dependencies.map((one) => (one.ref === component['bom-ref'] ? { ...one, ref } : one)),
      below.map(({ component, of }) => ({ ref: refOf(of, npm) ?? ref, dependsOn: [component['bom-ref']] })),
    ),
  };
}

function plain(component: Component): Component {
  const { type, name, version, scope, purl, hashes, licenses } = component;
  return {
    'bom-ref': component['bom-ref'],
    type,
    name,
    version,
    ...(scope && { scope }),
    ...(purl && { purl }),
    ...(hashes && { hashes }),
    ...(licenses && { licenses }),
  };
}

function withFound(component: Component, value: string): Component {
  return { ...component, properties: [{ name: foundProperty, value }] };
}

function foundIn(bundled: readonly BundledPackage[], { name, version }: Component): string {
  const found = bundled.find((one) => one.name === name && (one.version === version || one.version === null));
  return found?.found ?? 'not seen';
}

interface RuntimePart {
  readonly component: Component;
  /** The name of what brings it along; the program itself when that is no component. */
  readonly of: string;
}

function runtimeParts({ electron, chromium, node, sqlite, ciphers }: RuntimeVersions): RuntimePart[] {
  const part = (
    of: string,
    name: string,
    version: string | null,
    license: string,
    purl: string,
  ): RuntimePart[] =>
    version === null
      ? []
      : [
          {
            of,
            component: {
              'bom-ref': `${name}@${version}`,
              type: name === 'electron' ? 'framework' : 'library',
              name,
              version,
              scope: 'required',
              purl: `${purl}@${version}`,
              licenses: [{ license: { id: license } }],
            },
          },
        ];
  return [
    ...part('', 'electron', electron, 'MIT', 'pkg:npm/electron'),
    ...part('', 'chromium', chromium, 'BSD-3-Clause', 'pkg:generic/chromium'),
    ...part('', 'node-in-electron', node, 'MIT', 'pkg:generic/node'),
    ...part('better-sqlite3', 'sqlite3-multiple-ciphers', ciphers, 'MIT', 'pkg:generic/sqlite3mc'),
    ...part('better-sqlite3', 'sqlite', sqlite, 'blessing', 'pkg:generic/sqlite'),
  ];
}

function refOf(name: string, npm: Bom): string | undefined {
  return npm.components.find((one) => one.name === name)?.['bom-ref'];
}

/** One line for each ref. */
function joined(first: readonly Dependency[], more: readonly Dependency[]): Dependency[] {
  const all = new Map(first.map(({ ref, dependsOn }) => [ref, [...dependsOn]]));
  for (const { ref, dependsOn } of more) all.set(ref, [...(all.get(ref) ?? []), ...dependsOn]);
  return [...all].map(([ref, dependsOn]) => ({ ref, dependsOn }));
}

/** The parts of CycloneDX 1.5 that are used here. */
export interface Component {
  readonly 'bom-ref': string;
  readonly type: 'library' | 'framework' | 'application';
  readonly name: string;
  readonly version: string;
  readonly scope?: 'required' | 'optional' | 'excluded';
  readonly purl?: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly unknown[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

export interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

export interface Bom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: string;
  readonly version: number;
  readonly metadata: {
    readonly component: Component;
    readonly tools?: readonly unknown[];
    readonly lifecycles?: readonly unknown[];
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

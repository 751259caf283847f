type Packages = Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;

export function ownNode(root: string): string;
export function isInstalled(root: string): boolean;
export function holdsAll(wanted: Packages, installed: Packages): boolean;
export function install(root: string): Promise<void>;

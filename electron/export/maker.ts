/** The name that a file carries as its maker: never the user, the machine, or the versions of libraries. */
export const maker = 'Casustafel';

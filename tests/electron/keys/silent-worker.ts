// A worker that ends without an answer.
export const answer = null;

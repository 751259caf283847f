import { Worker } from 'node:worker_threads';

/**
 * Runs a worker that takes one input and posts one answer. An error in the worker rejects.
 * The input is copied to the worker, which wipes its own copy.
 */
export function runWorker<Output>(workerFile: string, input: object): Promise<Output> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: input });
    worker.once('message', (answer: Output) => {
      resolve(answer);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`worker stopped with ${code}`));
    });
  });
}

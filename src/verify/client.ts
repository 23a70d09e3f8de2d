/** The page's half of verify: the worker's other end, and the desk that the page works. */
export { VerifyClient, VerifyRequestError } from './page/verify-client';
export { VerifyDesk } from './page/verify-desk';

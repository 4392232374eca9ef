import { config } from 'zod';

// Zod compiles its checks with `new Function`, which the content security policy forbids; it is told
// before the first schema is made, so main.tsx imports this file first.
config({ jitless: true });

import { z } from 'zod';

// Must be imported before any schema: zod otherwise tries out `new Function`, which the page's policy forbids
// and reports.
z.config({ jitless: true });

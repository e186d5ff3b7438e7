import { z } from 'zod';

// zod tests once whether it may compile functions from text. The window's content security policy forbids that, and would
// report the attempt. Imported before any schema is made, this module prevents the test.
z.config({ jitless: true });

import { z } from 'zod';

// zod tries once whether it may make functions from text. The window's content security policy forbids it, and would
// report the attempt; imported before any schema is made, this leaves it out.
z.config({ jitless: true });

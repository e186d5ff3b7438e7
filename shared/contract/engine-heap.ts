/**
 * How much room the engine's process gives to young objects, in megabytes. What is read is kept, so left to itself V8
 * makes this room ever larger and copies the same people through it: that takes longer, and a third more memory. It can
 * be told only when the process starts.
 */
export const ENGINE_SEMI_SPACE_MB = 8;

/** Style sheets are taken by the bundler; imported for their effect alone. */
declare module '*.css';

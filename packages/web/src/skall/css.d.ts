declare module '@fontsource/inter/*.css';

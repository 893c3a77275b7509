// Disk work (writes and fsyncs of documents) runs on libuv's threads, four by default: too few when many upload at
// once. Read when the first of them starts, so this module is imported before any other.
process.env.UV_THREADPOOL_SIZE ??= '16';

"""Read and write articles and feeds by path; the suffix picks the format."""

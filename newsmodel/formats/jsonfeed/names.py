"""What JSON Feed's keys and ours are called."""

VERSION = "https://jsonfeed.org/version/1.1"

EXTENSION = "_newsmodel"
"""The object of ours, in the feed and in each item, that holds the exact facts as schema.org JSON-LD."""

ABOUT = "https://pypi.org/project/newsmodel/"
"""Where the extension is explained; JSON Feed asks each extension to say so."""

ARTICLE_CARRIER = "NewsArticle"
CHANNEL_CARRIER = "DataFeed"

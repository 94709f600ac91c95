# docs/deploying.md says how to run it.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY tsconfig.json ./
COPY src src
COPY commands commands
# What compiles is of no use any more when that is done.
RUN npm run build && rm -rf node_modules/typescript node_modules/@typescript node_modules/@types

FROM node:24-slim
# The page is served on all of the container's addresses: it needs WEB_TOKEN or WEB_PROXY_HEADER, or WEB_OPEN=yes where
# everybody who reaches the port may read the archive. Slack's own port (SLACK_HTTP_HOST) needs none.
ENV NODE_ENV=production WEB_HOST=0.0.0.0 STATE_FILE=/state/verbatim.db ARCHIVE_STORE=/state/archive
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY corpus corpus
# The image's user "node".
RUN mkdir /state && chown 1000:1000 /state
USER 1000:1000
VOLUME /state
EXPOSE 3000
# It reads the whole archive before it answers.
HEALTHCHECK --interval=30s --timeout=10s --start-period=5m --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.WEB_PORT || 3000) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/src/main.js"]
CMD ["start"]
